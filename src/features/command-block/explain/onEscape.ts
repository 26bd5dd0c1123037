// Escape takes away what is told under the pointer, wherever the focus is. The key goes on: who writes may mean something else by it too.

/** Returns how to stop listening. */
export function onEscape(doc: Document, close: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  doc.addEventListener('keydown', listen, true);
  return () => doc.removeEventListener('keydown', listen, true);
}
