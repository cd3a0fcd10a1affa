/** The rules that oxlint does not have: which file may import which, and conventions that are a shape of the syntax. */
import path from 'node:path';

const CONSOLE = 'apps/console/src';

/** The layers of the console, uppermost first: each imports itself and those after it. */
const CONSOLE_LAYERS = ['app', 'features', 'components', 'lib'];

const rules = {
  /** Options: `[{ regex, message }]`, what no import and no re-export may match. */
  arrows: {
    meta: { schema: false },
    create(context) {
      const patterns = context.options[0].map(({ regex, message }) => ({
        regex: new RegExp(regex),
        message,
      }));
      return staticImports((node) => {
        const broken = patterns.filter(({ regex }) => regex.test(node.source.value));
        for (const { message } of broken) context.report({ node, message });
      });
    },
  },

  'console-layers': {
    create(context) {
      const own = placeInConsole(context.cwd, context.filename);
      if (own === undefined) return {};
      const check = (node) => {
        if (!/^\.{1,2}\//.test(node.source.value)) return;
        const target = path.resolve(path.dirname(context.filename), node.source.value);
        const message = arrowBroken(own, placeInConsole(context.cwd, target));
        if (message !== undefined) context.report({ node, message });
      };
      return { ...staticImports(check), ImportExpression: check };
    },
  },

  'static-libraries': {
    create: (context) => ({
      ImportExpression(node) {
        if (!/^#/.test(node.source.value)) return;
        context.report({ node, message: 'A library is imported statically, where the arrows are checked.' });
      },
    }),
  },

  'no-synchronize': {
    create: (context) => ({
      Property(node) {
        if (node.key.name !== 'synchronize' || node.value.value !== true) return;
        context.report({ node, message: 'No synchronize: the schema changes by migrations.' });
      },
    }),
  },

  'interface-names': {
    create: (context) => ({
      TSInterfaceDeclaration(node) {
        if (!/^I[A-Z]/.test(node.id.name)) return;
        context.report({ node, message: 'No I before the name of an interface: it is the noun itself.' });
      },
    }),
  },

  'plain-names': {
    create(context) {
      const check = (node) => {
        if (!/(?:Impl|Manager|Helper)$|^Base[A-Z]/.test(node.id?.name)) return;
        context.report({ node, message: 'No Impl, Manager, Helper or Base: name what it is.' });
      };
      return { ClassDeclaration: check, TSInterfaceDeclaration: check };
    },
  },
};

/** Visits what names another file and is bound before anything runs. */
function staticImports(visit) {
  const visitIfFrom = (node) => {
    if (node.source !== null) visit(node);
  };
  return { ImportDeclaration: visit, ExportAllDeclaration: visit, ExportNamedDeclaration: visitIfFrom };
}

/** The layer a file of the console stands in, and the folder within; undefined outside of the layers. */
function placeInConsole(root, file) {
  const [layer, folder] = path.relative(path.join(root, CONSOLE), file).split(path.sep);
  const height = CONSOLE_LAYERS.indexOf(layer);
  return height < 0 ? undefined : { layer, height, folder };
}

/** What is wrong with an import from one place in the console of another; undefined when nothing is. */
function arrowBroken(from, to) {
  if (to === undefined) return undefined;
  if (to.height < from.height)
    return `In the console ${CONSOLE_LAYERS.join(' imports ')}; never the other way.`;
  const strangers = from.layer === 'features' && to.layer === 'features' && from.folder !== to.folder;
  return strangers ? 'A feature imports no other: what two need is a component.' : undefined;
}

export default { meta: { name: 'legate' }, rules };
