// Common errors beside the right wording: a table of two columns, and on a phone a list.
// Roles are written out because a table that is laid out as blocks loses its own.
import type { Citation } from '@/briefing/schema/model';
import type { SafeError } from '@/briefing/schema/safeToSay';
import { SourceLinks } from '@/components/sources/SourceLinks';
import { EvidenceLinks, factsOf } from './SourcesOfFacts';
import { Unbroken } from '@/components/story/Unbroken';

export function SafeErrors({ errors, labelledBy }: { errors: readonly SafeError[]; labelledBy: string }) {
  return (
    <table className="safe-errors" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Wrong
          </th>
          <th role="columnheader" scope="col">
            Right, and why
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {errors.map(({ wrong, right, why, printedIn, facts }) => (
          <tr role="row" key={wrong}>
            <td role="cell">
              <p>
                <b>Not:</b> <Unbroken>{wrong}</Unbroken>
              </p>
              {printedIn.length > 0 && <SeenIn citations={printedIn} />}
            </td>
            <td role="cell">
              <p>
                <b>Say:</b> <Unbroken>{right}</Unbroken>
              </p>
              <p className="source-line">
                <Unbroken>{why}</Unbroken> <EvidenceLinks facts={factsOf(facts)} />
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SeenIn({ citations }: { citations: readonly Citation[] }) {
  return (
    <p className="source-line">
      Seen in: <SourceLinks citations={citations} />.
    </p>
  );
}
