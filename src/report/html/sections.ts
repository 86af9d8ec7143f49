import { versionsChange } from '../diff-words.ts';
import { groupFindings } from '../group.ts';
import { reportedRule } from '../rule-set.ts';
import { html, type Markup } from './markup.ts';
import type { Fact, Packages, Proof } from './proof.ts';

const shownGroups = 300;
const shownPackages = 3_000;
const marks = { added: '+', changed: '~', removed: '−' } as const;

export function findingsMarkup({ findings }: Proof): Markup {
  const groups = groupFindings(findings);
  const left = groups.slice(shownGroups).reduce((sum, { findings: alike }) => sum + alike.length, 0);
  const told = new Set<string>();
  const items = groups.slice(0, shownGroups).map(({ like, message, place, examples }) => {
    const { rule, level, fix } = like;
    const { title, protects, page } = reportedRule(rule);
    const why = told.has(rule) ? '' : protects;
    told.add(rule);
    return html`<li class="finding ${level}"><p><span class="badge ${level}">${level}</span> <a href="${page}" rel="noreferrer">${rule}</a> ${title}</p>
${place === '' ? undefined : html`<p><code dir="ltr">${place}</code></p>`}
<p>${message}</p>${examples === undefined ? undefined : html`<p><code dir="ltr">${examples}</code></p>`}${fix === undefined ? undefined : html`<p>→ ${fix}</p>`}${why === '' ? undefined : html`<p class="quiet">Why it matters: ${why}</p>`}</li>
`;
  });
  return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${items.length === 0 ? html`<p>None: no rule has anything to say.</p>` : html`<ul class="plain">${items}</ul>`}
${left > 0 ? html`<p>${left} more are in the check record.</p>` : undefined}</section>`;
}

export function packagesMarkup(proof: Proof): Markup {
  const { state, changes } = proof.packages;
  const shown = changes.slice(0, shownPackages);
  const left = changes.length - shown.length;
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Table of packages"><table>
<thead><tr><th scope="col">what</th><th scope="col">package</th><th scope="col">version</th></tr></thead>
<tbody id="package-rows">${shown.map(
    (change) =>
      html`<tr><td><span class="badge ${change.kind}">${state === 'listed' ? 'new or other' : `${marks[change.kind]} ${change.kind}`}</span></td><td><code dir="ltr">${change.name}</code></td><td>${state === 'listed' ? change.after.join(', ') : versionsChange(change)}</td></tr>
`,
  )}</tbody></table></div>`;
  return html`<section aria-labelledby="packages"><h2 id="packages">Packages</h2><p>${packagesSaid(proof.packages)}</p>
${shown.length === 0 ? undefined : table}${left > 0 ? html`<p>${left} more are not listed here.</p>` : undefined}</section>`;
}

function packagesSaid({ state, reason, changes }: Packages): string {
  const { length } = changes;
  if (state === 'none') return 'Neither the image nor its base has an RPM database.';
  if (state === 'unknown') return `Not known: ${reason ?? ''}.`;
  if (state === 'listed') {
    const some = length === 1 ? '1 package is' : `${length || 'No'} packages are`;
    return `${some} new, or other than in the base, as the attested SBOM says. It does not say which were removed.`;
  }
  if (length === 0) return 'No package is added, removed or changed.';
  return `${length === 1 ? '1 package differs' : `${length} packages differ`} from the base, as the RPM databases say.`;
}

export function trustMarkup({ answers, provenance }: Proof): Markup {
  return html`<section aria-labelledby="signatures"><h2 id="signatures">Signatures</h2>
${
  answers === undefined
    ? html`<p>None yet: this page was written when the image was judged, before it was published. <code>wtgos verify-image --html</code> writes it for a published image.</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Table of signatures"><table>
<thead><tr><th scope="col">who asks</th><th scope="col">answer</th><th scope="col">why</th></tr></thead>
<tbody>${answers.map(
        ({ client, result, detail }) =>
          html`<tr><td>${client}</td><td><span class="badge ${result}">${result.replace('-', ' ')}</span></td><td>${detail}</td></tr>
`,
      )}</tbody></table></div>`
}</section>
<section aria-labelledby="provenance"><h2 id="provenance">Provenance</h2>
${provenance === undefined ? html`<p>Not attested yet.</p>` : provenance.length === 0 ? html`<p>None is attested by whom the reader of this page named.</p>` : factsMarkup(provenance)}</section>`;
}

/** Names and what they say, letter by letter. */
export function factsMarkup(facts: readonly Fact[]): Markup {
  return html`<dl>${facts.map(
    ({ name, says }) =>
      html`<dt>${name}</dt><dd>${[says].flat().map((each) => html`<p>${each}</p>`)}</dd>
`,
  )}</dl>`;
}
