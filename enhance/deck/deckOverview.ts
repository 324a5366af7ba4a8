// All slides at once, each behind a link with its number and title: what is in the small slides cannot be reached.

/** @param slides those of the talk; the links are made when they are first wanted */
export function openOverview(slides: readonly HTMLElement[]): void {
  for (const [index, slide] of slides.entries()) {
    if (!wayTo(slide)) {
      const link = document.createElement('a');
      link.className = 'slide-way';
      link.href = `#${slide.id}`;
      link.textContent = `${index + 1}  ${slide.dataset.title}`;
      slide.append(link);
    }
    setInert(slide, true);
  }
}

export function closeOverview(slides: readonly HTMLElement[]): void {
  for (const slide of slides) setInert(slide, false);
}

/** @returns the link to a slide in the overview; null before there has been one */
export function wayTo(slide: HTMLElement): HTMLAnchorElement | null {
  return slide.querySelector(':scope > .slide-way');
}

/** What stands on a slide is a picture of it only: no keyboard goes into it and no chart wakes. */
export function setInert(slide: HTMLElement, inert: boolean): void {
  const frame = slide.querySelector<HTMLElement>('.slide-frame');
  if (frame && frame.inert !== inert) frame.inert = inert;
}
