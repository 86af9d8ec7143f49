/** The page's only style sheet: a phone first, light and dark as the reader has it, no font or picture from anywhere. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1b1f24; --quiet: #545d68; --page: #ffffff; --card: #f5f7f9; --line: #d0d7de; --link: #0a55b8;
  --good: #12602a; --good-back: #def5e4; --bad: #a1121f; --bad-back: #fde7e9; --warn: #724a00; --warn-back: #fff3cf;
  --own: #0a55b8; --base: #8d99a6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #a9b4c0; --page: #0d1117; --card: #161b22; --line: #3a424c; --link: #79b8ff;
    --good: #7ee2a0; --good-back: #10301c; --bad: #ffa5a8; --bad-back: #43151a; --warn: #f5ce6e; --warn-back: #3a2c05;
    --own: #79b8ff; --base: #5b6570;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
code { font: .9em/1.4 ui-monospace, monospace; unicode-bidi: isolate; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
.verdict { border: 1px solid; border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
.verdict strong { font-size: 1.15rem; display: block; }
.pass { color: var(--good); background: var(--good-back); }
.fail { color: var(--bad); background: var(--bad-back); }
dl { margin: 0; display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: .3rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
dd p { margin: 0; }
.details { background: var(--card); border-radius: .4rem; margin: .2rem 0 .5rem 1.2rem; padding: .5rem .75rem;
  grid-template-columns: minmax(5rem, 7rem) 1fr; font-size: .95rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; white-space: nowrap; }
.plain { list-style: none; margin: 0; padding: 0; }
.finding { border-left: .3rem solid var(--line); background: var(--card); padding: .5rem .75rem; margin: .5rem 0; }
.finding.error, .finding.unknown { border-color: var(--bad); }
.finding.warning { border-color: var(--warn); }
.finding p, .finding ul { margin: .2rem 0; }
.badge { display: inline-block; border-radius: .3rem; padding: 0 .4rem; font-size: .82rem;
  background: var(--card); border: 1px solid var(--line); color: var(--text); }
.badge.added, .badge.accepted { color: var(--good); background: var(--good-back); border-color: transparent; }
.badge.changed, .badge.warning, .badge.not-enforced { color: var(--warn); background: var(--warn-back); border-color: transparent; }
.badge.removed, .badge.refused, .badge.error, .badge.unknown { color: var(--bad); background: var(--bad-back); border-color: transparent; }
.quiet, .count, .size { color: var(--quiet); font-size: .9rem; }
.size, td .badge, th { white-space: nowrap; }
svg { width: 100%; height: auto; display: block; margin: .5rem 0; }
svg .own { fill: var(--own); } svg .base { fill: var(--base); } svg .gap { stroke: var(--page); }
.key { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; vertical-align: -.1rem; }
.key.own { background: var(--own); } .key.base { background: var(--base); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: .5rem 0; }
.filters label { display: flex; flex-direction: column; font-size: .9rem; color: var(--quiet); flex: 1 1 10rem; }
.filters label.wide { flex-grow: 3; }
input, select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: .4rem;
  padding: .45rem .6rem; width: 100%; min-width: 0; }
.browser ul { list-style: none; margin: 0; padding-left: .9rem; }
.browser > ul { padding: 0; }
.browser li > p { margin: .1rem 0 .2rem 1.6rem; }
.browser li > ul { border-left: 1px solid var(--line); }
.line { display: flex; align-items: flex-start; overflow: clip; }
.line button { flex: 1; min-width: 0; text-align: left; font: inherit; color: inherit; background: none; border: 0; cursor: pointer;
  padding: .3rem .4rem; border-radius: .3rem; outline-offset: -3px; }
.line button::before { content: '▸'; display: inline-block; width: 1rem; color: var(--quiet); }
.line button[aria-expanded=true]::before { content: '▾'; }
.line button:hover { background: var(--card); }
.line .link { padding: .3rem .6rem; text-decoration: none; }
.target > .line { background: var(--warn-back); border-radius: .3rem; }
button.more { font: inherit; margin: .3rem; padding: .4rem .8rem; color: var(--link); background: var(--card);
  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
@media (max-width: 40rem) {
  dl { display: block; } dt { margin-top: .5rem; font-size: .9rem; }
  .browser ul { padding-left: .5rem; }
  .filters label.wide { flex-basis: 100%; }
}
@media print { .filters, nav, .line .link { display: none; } }
`;
