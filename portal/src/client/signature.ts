/** Lets people draw their signature; what is drawn is posted with the form as an SVG path. */
const longest = 40_000;

for (const field of document.querySelectorAll<HTMLElement>('[data-signature]')) {
  const box = field.querySelector<HTMLElement>('.signature');
  const svg = box?.querySelector('svg');
  const path = svg?.querySelector('path');
  const hidden = field.querySelector<HTMLInputElement>('input[type=hidden]');
  if (box && svg && path && hidden) draw(box, svg, path, hidden);
}

function draw(
  box: HTMLElement,
  svg: SVGSVGElement,
  path: SVGPathElement,
  hidden: HTMLInputElement,
): void {
  box.hidden = false;
  const show = (line: string) => {
    hidden.value = line;
    path.setAttribute('d', line);
  };
  const add = (commands: 'ML' | 'L', event: PointerEvent) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const x = Math.round(((event.clientX - left) / width) * 600);
    const y = Math.round(((event.clientY - top) / height) * 200);
    const line = hidden.value + [...commands].map((command) => `${command}${x} ${y}`).join('');
    if (line.length <= longest) show(line);
  };
  svg.addEventListener('pointerdown', (event) => {
    svg.setPointerCapture(event.pointerId);
    add('ML', event);
  });
  svg.addEventListener('pointermove', (event) => {
    if (svg.hasPointerCapture(event.pointerId)) add('L', event);
  });
  box.querySelector('button')?.addEventListener('click', () => show(''));
}

export {};
