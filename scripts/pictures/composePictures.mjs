// Composes every picture of the briefing: words, colours and stills, each still an SVG of its own.
import { figurePicture } from './figurePicture.mjs';
import { outlineText } from './outlineText.mjs';
import { air, card as linkCard, stagePicture } from './stagePicture.mjs';
import { printSvg } from './svgTree.mjs';
import { resolveTokens } from './tokens.mjs';
import { unrollPatterns } from './unrollPatterns.mjs';

/** The small form is this wide; the large one twice. */
const pngWidth = 1200;
/** A card is small: it shows the still that is legible on it. */
const sizes = ['slide', 'narrow', 'wide'];

/**
 * @typedef {{ name: string, svg: string, width?: number }} Composed
 *   name: the file, from the folder of pictures; svg: as it is to be drawn; width: of the PNG in px, none where the SVG is the file
 *
 * @param {{ figures: import('./pictureContent').FigureCard[], cards: import('./pictureContent').LinkCard[] }} content
 * @param {(stillId: string, size: string) => import('./svgTree.mjs').SvgNode} stillOf wide, narrow or slide
 * @param {import('./fonts.mjs').Fonts} fonts
 * @param {{ light: import('./tokens.mjs').Colours, dark: import('./tokens.mjs').Colours }} tokens
 * @returns {Composed[]}
 * @throws an Error naming the picture that cannot be composed, and why
 */
export function composePictures({ figures, cards }, stillOf, fonts, tokens) {
  const outlined = (tree) => printSvg(unrollPatterns(outlineText(tree, fonts)));
  const composeFigure = (figure) => {
    const picture = figurePicture(figure, stillOf(figure.stillId, 'wide'), fonts);
    const words = { ...figure, subtitle: figure.slideSubtitle, foot: `${figure.fewSources}, as of ${figure.asOf}`, origin: originOf(figure) };
    const onAir = outlined(stagePicture(air, words, [stillOf(figure.stillId, 'slide')], fonts));
    const onPaper = resolveTokens(outlined(picture), tokens.light);
    return [
      { name: figure.files.svg, svg: `${resolveTokens(printSvg(picture), tokens.light)}\n` },
      { name: figure.files.png, svg: onPaper, width: pngWidth },
      { name: figure.files.large, svg: onPaper, width: 2 * pngWidth },
      { name: figure.files.airLight, svg: resolveTokens(onAir, tokens.light), width: air.width },
      { name: figure.files.airDark, svg: resolveTokens(onAir, tokens.dark), width: air.width },
    ];
  };
  const composeCard = (card) => {
    const stills = card.stillId ? sizes.map((size) => stillOf(card.stillId, size)) : [];
    const picture = outlined(stagePicture(linkCard, { ...card, origin: originOf(card) }, stills, fonts));
    return [{ name: `og/${card.file}`, svg: resolveTokens(picture, tokens.light), width: linkCard.width }];
  };
  return [
    ...figures.flatMap((figure) => named(`figure "${figure.stillId}"`, () => composeFigure(figure))),
    ...cards.flatMap((card) => named(`card "${card.file}"`, () => composeCard(card))),
  ];
}

function originOf({ siteName, address }) {
  return [siteName, address].filter(Boolean).join(' · ');
}

function named(what, compose) {
  try {
    return compose();
  } catch (error) {
    throw new Error(`${what}: ${error.message}`);
  }
}
