// Who says what a slide shows, large, over its picture: enhance/deck/ brings it up by a key, and every slide keeps its own.
import type { SaysWho } from './saysWho';

export function SaysWhoSheet({ about, rows, more, status, line }: SaysWho) {
  return (
    <div className="slide-who" role="region" aria-label="Says who?">
      <p className="who-about">
        <b>Says who?</b> {about}
      </p>
      <table>
        <tbody>
          {rows.map(({ value, who, says, date, own }) => (
            <tr key={`${value} ${who} ${says}`}>
              {value !== undefined && <th scope="row">{value}</th>}
              <td>
                {own && value !== undefined ? <b>{who}</b> : who}
                {own && value !== undefined && ', on this slide'}
                {says && <span>{says}</span>}
              </td>
              <td>{date}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="who-status">
        {status && <b>{status}</b>} {line} {more > 0 && `And ${more} more.`}
      </p>
    </div>
  );
}
