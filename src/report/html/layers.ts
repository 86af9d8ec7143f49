import { amountText, plural } from '../amounts.ts';
import { html, type Markup } from './markup.ts';
import type { Proof } from './proof.ts';

const width = 1000;
const height = 48;

/** The layers by their size as they are fetched: a picture, and the same as a table. */
export function layersMarkup({ manifest, config, baseLayers }: Proof): Markup {
  const { layers } = manifest;
  const steps = config.history?.filter((step) => step.empty_layer !== true);
  const total = layers.reduce((sum, { size }) => sum + size, 0);
  const rows = layers.map((layer, at) => ({
    ...layer,
    number: at + 1,
    ofBase: baseLayers !== undefined && at < baseLayers,
    made: steps?.length === layers.length ? steps[at]?.created_by : undefined,
  }));
  const own = rows.filter(({ ofBase }) => !ofBase);
  const ownBytes = own.reduce((sum, { size }) => sum + size, 0);
  const said =
    baseLayers === undefined
      ? `${plural(layers.length, 'layer')}, ${amountText(total)}.`
      : `${plural(layers.length, 'layer')}, ${amountText(total)}: ${baseLayers} of the base, and ${own.length} of the image with ${amountText(ownBytes)}. A host that has the base fetches these alone.`;
  return html`<section aria-labelledby="sizes"><h2 id="sizes">Sizes</h2><p>${said}</p>
${picture(rows, total, said)}
<p class="quiet"><span class="key base"></span> of the base <span class="key own"></span> of the image</p>
<details><summary>Layer by layer</summary><div class="scroll" tabindex="0" role="region" aria-label="Table of layers"><table>
<thead><tr><th scope="col">layer</th><th scope="col">whose</th><th scope="col" class="number">size</th><th scope="col">digest</th><th scope="col">made by</th></tr></thead>
<tbody>${rows.map(
    ({ number, ofBase, size, digest, made }) =>
      html`<tr><td>${number}</td><td>${ofBase ? 'base' : 'image'}</td><td class="number">${amountText(size)}</td><td><code dir="ltr">${digest}</code></td><td>${made}</td></tr>
`,
  )}</tbody></table></div></details></section>`;
}

function picture(rows: readonly { size: number; ofBase: boolean }[], total: number, said: string): Markup {
  let from = 0;
  // The smallest layer can still be seen.
  const least = 1.5;
  const scale = total === 0 ? 0 : (width - rows.length * least) / total;
  const bars = rows.map(({ size, ofBase }) => {
    const wide = least + size * Math.max(scale, 0);
    const bar = html`<rect class="${ofBase ? 'base' : 'own'} gap" x="${from.toFixed(1)}" y="0" width="${wide.toFixed(1)}" height="${height}" stroke-width="1"/>`;
    from += wide;
    return bar;
  });
  return html`<svg viewBox="0 0 ${Math.max(width, Math.ceil(from))} ${height}" preserveAspectRatio="none" role="img" aria-label="${said}">${bars}</svg>`;
}
