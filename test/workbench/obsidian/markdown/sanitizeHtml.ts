// HTML that stands in a note, without what could run: no scripts, no event attributes, no addresses that are code.

const FORBIDDEN = 'script, style, link, meta, base, object, embed, form, frame, frameset, template, noscript';
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href'];

function clean(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isCode = ADDRESSES.includes(name.toLowerCase()) && /^\s*(javascript|vbscript|data:text\/html)/i.test(value);
    if (/^on/i.test(name) || name === 'srcdoc' || isCode) element.removeAttribute(name);
  }
}

export function sanitizeHtml(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of Array.from(body.querySelectorAll(FORBIDDEN))) element.remove();
  for (const element of Array.from(body.querySelectorAll('*'))) clean(element);
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(body.childNodes).map((node) => document.importNode(node, true)));
  return fragment;
}
