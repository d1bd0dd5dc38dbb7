// What is done to a notice in the page itself: larger text, wide spacing, longer words; and what is then cut off.

/** Every text twice as large (WCAG 2.2, 1.4.4). */
export const largeText = () => {
  const all = [...document.body.querySelectorAll("*")];
  const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
  all.forEach((one, at) => one.style.setProperty("font-size", `${2 * sizes[at]}px`, "important"));
};

/** A pseudo-locale: every word 40 % longer and accented, every text in brackets, from the right if that is asked for. */
export const pseudo = (direction) => {
  const longer = (word) => word.replace(/(\S)(\S)(\S{0,3})/gu, "$1$1$2$2$3");
  const accented = (text) => text.replace(/[a-z]/gi, (letter) => `${letter}\u0301`.normalize("NFC"));
  const turned = (text) => (direction === "rtl" ? text.replace(/\S+/gu, "\u202e$&\u202c") : text);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim()) text.data = `[${turned(accented(longer(text.data)))}]`;
  }
  for (const one of document.querySelectorAll("html, body, [lang][dir]:not(bdi)")) one.dir = direction;
};

/** Where text is hidden, cut off, outside the page or outside its own block; at most five of them. */
export const cutOff = () => {
  const width = document.documentElement.clientWidth;
  const name = (one) => `<${one.localName}> ${one.textContent.trim().slice(0, 40).trim()}`;
  const flows = (style) => /^inline|contents/.test(style.display);
  const outside = (rect, box) =>
    rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - 1 || rect.bottom > box.bottom + 1;
  const seen = new Map();
  const about = (one) => {
    if (!seen.has(one)) seen.set(one, { style: getComputedStyle(one), box: one.getBoundingClientRect() });
    return seen.get(one);
  };
  // the box of glyphs is higher than the line: a fifth above and below is no ink
  const ink = (rect) => ({ left: rect.left, right: rect.right, top: rect.top + rect.height / 5, bottom: rect.bottom - rect.height / 5 });
  const fault = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0).map(ink);
    if (rects.length === 0 || about(text.parentElement).style.visibility !== "visible") return "is not shown";
    if (rects.some((rect) => rect.left < -1 || rect.right > width + 1)) return "stands outside the page";
    let block = false;
    for (let one = text.parentElement; one && one !== document.documentElement; one = one.parentElement) {
      const { style, box } = about(one);
      const clips = style.overflow !== "visible" || style.clipPath !== "none" || style.clip !== "auto";
      const holds = clips || (!block && !flows(style)); // the block of the text, and whatever cuts off
      if (holds && rects.some((rect) => outside(rect, box))) return clips ? "is cut off" : "stands outside its block";
      block ||= !flows(style);
    }
    return null;
  };
  const found = [];
  for (const one of document.body.querySelectorAll("*")) {
    const held = about(one);
    const parent = about(one.parentElement);
    if (!flows(held.style) && !flows(parent.style) && held.box.height > 0 && outside(held.box, parent.box)) {
      found.push(`${name(one)} stands outside what it is in`);
    }
  }
  for (const item of document.querySelectorAll("ol > li")) { // the number stands before the box of its item
    const marker = document.createElement("span");
    marker.style.cssText = "position:absolute;visibility:hidden;white-space:pre";
    marker.textContent = `${[...item.parentElement.children].indexOf(item) + item.parentElement.start}. `;
    item.append(marker);
    const needed = marker.getBoundingClientRect().width;
    marker.remove();
    const { box, style } = about(item);
    const room = style.direction === "rtl" ? width - box.right : box.left;
    const told = `has room of ${Math.round(room)} px for a number of ${Math.round(needed)} px`;
    if (needed > room + 1) found.push(`${name(item)} ${told}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const what = walker.currentNode.data.trim() && fault(walker.currentNode);
    if (what) found.push(`${name(walker.currentNode.parentElement)} ${what}`);
  }
  return found.slice(0, 5);
};
