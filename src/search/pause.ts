/** Gives the page its turn: what was pressed, what is to be painted. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Is kept when what is on its way to the screen has been painted; a page that nobody sees is not painted. */
export async function painted(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await pause();
}

/**
 * Calls `act` when what is on its way to the screen has been painted; asked several times before that, once.
 * So a key shows at once, whatever follows from it.
 */
export function afterPaint(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    void painted().then(() => {
      isDue = false;
      act();
    });
  };
}
