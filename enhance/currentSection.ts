// Marks the section being read in the chapter's contents.

/** The current section is the last one whose heading has passed the upper third of the window. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-marks-current] li a')];
  // On a narrow page the contents stand above the text and are out of sight while one reads.
  if (links.length === 0 || !matchMedia('(min-width: 62rem)').matches) return;
  const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
  const mark = () => {
    const passed = headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3).length;
    links.forEach((link, index) => {
      if (index === Math.max(0, passed - 1)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  headings.forEach((heading) => heading && observer.observe(heading));
  mark();
}
