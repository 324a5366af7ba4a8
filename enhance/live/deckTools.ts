// What the room's part of a presenter's window takes from the deck's: handed over, the page fetches it once and in one piece.
import type { belongsTo, commandOf } from '@/components/deck/run/deckKeys';
import type { keepHere } from '../deck/keptHere';
import type { isOff } from '../deck/switchedOff';

export interface DeckTools {
  belongsTo: typeof belongsTo;
  commandOf: typeof commandOf;
  keepHere: typeof keepHere;
  isOff: typeof isOff;
}
