import javax.tools.ToolProvider;

/** Compiles GetToken.java in each of these directories, in one process: FOLDER... */
public class CompileEach {
    public static void main(String[] folders) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        for (var folder : folders) {
            if (compiler.run(null, null, null, "-Xlint:all", "-Werror", "-d", folder, folder + "/GetToken.java") != 0)
                System.exit(1);
        }
    }
}
