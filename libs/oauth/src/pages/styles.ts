/** The stylesheet of all pages: light and dark, from 320 pixels up, of system fonts and nothing from elsewhere. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --page: #f4f5f8;
  --card: #ffffff;
  --raised: #f7f8fb;
  --ink: #14171f;
  --soft: #555d70;
  --line: #dfe2ea;
  --edge: #868d9e;
  --accent: #3b4fd8;
  --accent-deep: #2d3fbd;
  --fill: #4051d8;
  --fill-deep: #3242bf;
  --on-fill: #ffffff;
  --wrong: #b3261e;
  --wrong-page: #fdf0ef;
  --good: #1b6e3c;
  --good-page: #ebf6ef;
  --shadow: 0 1px 2px rgb(20 23 31 / 6%), 0 12px 32px -8px rgb(20 23 31 / 12%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d0f14;
    --card: #161920;
    --raised: #1c2029;
    --ink: #eceef4;
    --soft: #a3abbd;
    --line: #2a2f3b;
    --edge: #737b8e;
    --accent: #a5b1ff;
    --accent-deep: #c3cbff;
    --fill: #5162ea;
    --fill-deep: #6070f0;
    --wrong: #ffb4ab;
    --wrong-page: #33191a;
    --good: #84d6a1;
    --good-page: #14291c;
    --shadow: 0 0 0 1px rgb(255 255 255 / 4%), 0 16px 40px -8px rgb(0 0 0 / 60%);
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  min-height: 100vh;
  min-height: 100dvh;
  display: flex;
  flex-direction: column;
  align-items: center;
  padding: clamp(1.25rem, 7vh, 5.5rem) 1rem 2rem;
  background: var(--page);
  color: var(--ink);
  font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
  -webkit-font-smoothing: antialiased;
}

/* The frame */
.brand {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  margin-bottom: 1.25rem;
  font-size: 1.0625rem;
  font-weight: 650;
  letter-spacing: -0.01em;
}
.mark { display: block; color: var(--fill); }
.mark-line { stroke: var(--on-fill); }
main {
  width: 100%;
  max-width: 26rem;
  padding: 2rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 1rem;
  box-shadow: var(--shadow);
}
.wide main { max-width: 44rem; }

/* Text */
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 0 0 0.75rem; font-size: 1rem; line-height: 1.4; font-weight: 650; letter-spacing: -0.005em; }
h3 { margin: 0; font-size: 1rem; font-weight: 600; }
p { margin: 0.75rem 0 0; }
.lead { margin-top: 0.375rem; color: var(--soft); }
.lead .name { color: var(--ink); font-weight: 550; }
.hint, small { color: var(--soft); font-size: 0.875rem; }
.hint { margin-top: 0.375rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:hover { color: var(--accent-deep); }
code { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.problem, .done {
  margin-top: 1.25rem;
  padding: 0.75rem 1rem;
  border-radius: 0.625rem;
  border: 1px solid currentColor;
  font-size: 0.9375rem;
}
.problem { background: var(--wrong-page); color: var(--wrong); }
.done { background: var(--good-page); color: var(--good); }

/* Forms */
form { margin: 1.5rem 0 0; }
.field + .field { margin-top: 1.125rem; }
label { font-weight: 550; }
.field label { display: block; margin-bottom: 0.375rem; font-size: 0.9375rem; }
.field input {
  display: block;
  width: 100%;
  min-height: 2.875rem;
  padding: 0.5rem 0.8125rem;
  font: inherit;
  color: var(--ink);
  background: var(--card);
  border: 1px solid var(--edge);
  border-radius: 0.625rem;
}
.field input[aria-invalid] { border-color: var(--wrong); }
button, .button {
  overflow-wrap: break-word;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-height: 2.875rem;
  padding: 0.5rem 1.125rem;
  font: inherit;
  font-weight: 600;
  line-height: 1.25;
  text-decoration: none;
  color: var(--ink);
  background: var(--card);
  border: 1px solid var(--edge);
  border-radius: 0.625rem;
  cursor: pointer;
}
button:hover, .button:hover { background: var(--raised); color: var(--ink); border-color: var(--ink); }
button.main {
  width: 100%;
  color: var(--on-fill);
  background: var(--fill);
  border-color: transparent;
}
form > .main { margin-top: 1.5rem; }
button.main:hover { color: var(--on-fill); background: var(--fill-deep); }
button.link {
  min-height: 2.75rem;
  padding: 0;
  color: var(--accent);
  font-size: 0.9375rem;
  font-weight: 500;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  background: none;
  border: 0;
}
button.link:hover { color: var(--accent-deep); }
.pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
  gap: 0.75rem;
  margin-top: 1.5rem;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.field input:focus-visible { outline-offset: 0; border-color: transparent; }
.help { margin-top: 1.25rem; font-size: 0.9375rem; }
summary {
  display: inline-flex;
  align-items: center;
  min-height: 2.75rem;
  border-radius: 0.375rem;
  color: var(--accent);
  cursor: pointer;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  list-style: none;
}
summary::-webkit-details-marker { display: none; }
.help p { margin: 0.25rem 0 0.5rem; color: var(--soft); }
.help:last-child { margin-bottom: -0.75rem; }

/* Consent, and whatever else names an account */
.account { display: grid; margin: 0; line-height: 1.4; }
.account .label { color: var(--soft); font-size: 0.875rem; }
.account > .name { font-weight: 600; }
.account .email { color: var(--soft); font-size: 0.9375rem; }
.as, main > .account {
  margin-top: 1.25rem;
  padding: 0.75rem 1rem 0.25rem;
  background: var(--raised);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
}
main > .account { padding-bottom: 0.75rem; }
.can h3 { margin: 1.25rem 0 0.375rem; color: var(--soft); font-size: 0.875rem; font-weight: 500; }
.can h3 .name { color: var(--ink); font-weight: 600; }
.can ul { margin: 0; padding: 0; list-style: none; border-block: 1px solid var(--line); }
.can li + li { border-top: 1px solid var(--line); }
.can ul + ul { border-top: 0; }
.can .hint { margin-top: 0.75rem; }
.can label, .can .fixed { display: flex; gap: 0.75rem; padding: 0.6875rem 0; min-height: 2.75rem; font-weight: 400; }
.can label { cursor: pointer; }
.can .fixed::before {
  content: "";
  flex: none;
  width: 0.375rem;
  height: 0.75rem;
  margin: 0.25rem 0.5rem 0 0.375rem;
  border: solid var(--soft);
  border-width: 0 2px 2px 0;
  transform: rotate(45deg);
}
input[type="checkbox"] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.125rem 0 0; accent-color: var(--accent); cursor: pointer; }
.what { display: flex; flex: 1; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 0.75rem; }
.facts { margin: 1.5rem 0 0; font-size: 0.875rem; }
.facts dt { font-weight: 600; }
.facts dd { margin: 0.125rem 0 0.75rem; color: var(--soft); }
.facts dd:last-child { margin-bottom: 0; }

/* The account */
section { margin-top: 2.25rem; }
form section { margin-top: 0; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; justify-content: space-between; }
.as.row { padding-bottom: 0.75rem; }
.rows { margin: 0; padding: 0; list-style: none; border-block: 1px solid var(--line); }
.rows > li { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; padding: 0.875rem 0; }
.rows > li + li { border-top: 1px solid var(--line); }
.rows > li > :first-child { flex: 1 1 15rem; }
.rows .hint { margin-top: 0.125rem; }
.rows button, .rows .button, .as .button { min-height: 2.75rem; padding: 0.375rem 0.9375rem; font-size: 0.9375rem; font-weight: 550; }
.rows + .hint { margin-top: 0.75rem; }
.action { margin: 0; }
.rows + .action { margin-top: 1rem; }
.stack { display: grid; gap: 0.5rem; }
.stack button { width: 100%; }
.tag {
  padding: 0.25rem 0.75rem;
  border-radius: 1rem;
  background: var(--good-page);
  color: var(--good);
  font-size: 0.875rem;
  font-weight: 550;
}
.qr { display: block; width: 13rem; max-width: 100%; margin: 1.25rem auto; border-radius: 0.75rem; border: 1px solid var(--line); }
.secret { padding: 0.625rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 0.625rem; text-align: center; }
.codes {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
  gap: 0.375rem 1rem;
  margin: 1.25rem 0;
  padding: 1rem;
  list-style: none;
  text-align: center;
  background: var(--raised);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
}
.codes code { font-size: 1rem; }
.secret code { font-size: 0.8125rem; }
.next .button { width: 100%; }
.back a { display: inline-flex; align-items: center; min-height: 2.75rem; font-size: 0.9375rem; }
.back:last-child { margin-bottom: -0.75rem; }

@media (max-width: 26rem) {
  body { padding-left: 0.75rem; padding-right: 0.75rem; }
  main { padding: 1.5rem 1.25rem; }
}
@media (prefers-reduced-motion: no-preference) {
  button, .button { transition: background-color 120ms, border-color 120ms; }
}
@media (forced-colors: active) {
  main, .problem, .done, button, .button, .field input { border: 1px solid; }
  button.main { border-width: 2px; }
}
@media print {
  body { min-height: 0; padding: 0; background: none; }
  main { max-width: none; border: 0; box-shadow: none; padding: 0; }
  form button, .button { display: none; }
}
`;
