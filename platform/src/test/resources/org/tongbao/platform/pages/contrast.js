// Text whose contrast with what lies behind it is below WCAG 2.2 AA: 4.5, or 3 for large text.
() => {
  const rgba = (css) => {
    const n = css.match(/[\d.]+/g).map(Number);
    return { r: n[0], g: n[1], b: n[2], a: n.length > 3 ? n[3] : 1 };
  };
  const over = (top, a, below) => ({
    r: top.r * a + below.r * (1 - a), g: top.g * a + below.g * (1 - a),
    b: top.b * a + below.b * (1 - a) });
  const channel = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = (c) => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
  const ratio = (a, b) => {
    const [hi, lo] = [light(a), light(b)].sort((x, y) => y - x);
    return (hi + 0.05) / (lo + 0.05);
  };
  const ground = (element) => {
    if (!element) return { r: 255, g: 255, b: 255 };
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own.a === 1 ? own : over(own, own.a, ground(element.parentElement));
  };
  const opacity = (element) => element
    ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
  const faults = [];
  let seen = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent.trim();
    const element = texts.currentNode.parentElement;
    if (!text || !element.getClientRects().length || element.disabled) continue;
    const style = getComputedStyle(element);
    const behind = ground(element);
    const colour = rgba(style.color);
    const shown = over(colour, colour.a * opacity(element), behind);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(shown, behind);
    seen++;
    if (found < (large ? 3 : 4.5)) faults.push(`${found.toFixed(2)} ${element.className}: ${text}`);
  }
  return seen < 10 ? ['only ' + seen + ' texts were seen'] : faults;
}
