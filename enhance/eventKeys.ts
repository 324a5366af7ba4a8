// Makes the overview one stop for the Tab key: arrow keys walk its marks in time, Enter follows one.

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Marks that are filtered away are passed over. */
export function walkMarks(): void {
  const plot = document.querySelector<SVGElement>('.event-plot');
  if (!plot) return;
  plot.setAttribute('tabindex', '0');
  plot.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.metaKey || event.ctrlKey || event.altKey) return;
    const marks = [...plot.querySelectorAll<SVGElement>('[data-filter="mark"]:not([hidden])')];
    const next =
      marks[
        Math.min(
          marks.length - 1,
          Math.max(
            0,
            step(
              marks.findIndex((mark) => mark === document.activeElement),
              marks.length,
            ),
          ),
        )
      ];
    event.preventDefault();
    next?.focus({ preventScroll: true });
  });
}
