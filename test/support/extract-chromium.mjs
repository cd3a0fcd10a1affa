/**
 * Unpacks the Chromium that @sparticuz/chromium carries into the directory that TMPDIR names. It is a process of its
 * own because the package looks at the environment, and unpacks its shared libraries only where it believes that
 * it runs on AWS.
 */
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
