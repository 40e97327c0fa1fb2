/** The chart as a PNG, as it looks now: its SVG with the computed styles written into it, painted on a canvas. */

const styles = ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'opacity'];
styles.push(
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
);

/** Sharp enough for a slide. */
const scale = 2;

/** Base64 without a prefix. Rejects where the browser cannot draw it. */
export async function pictureOf(svg: SVGSVGElement): Promise<string> {
  const {width, height} = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints no pictures.');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}

function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg, copy].map(root => [root, ...root.querySelectorAll('*')]);
  for (const [index, original] of (originals ?? []).entries()) {
    const computed = getComputedStyle(original);
    for (const name of styles) copies?.[index]?.setAttribute(name, computed.getPropertyValue(name));
  }
  copy.querySelector('.cursor')?.remove();
  return new XMLSerializer().serializeToString(copy);
}
