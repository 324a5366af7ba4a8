// The datasets to take away: what each holds, how large it is, its file and how to cite it.
import { briefing } from '@/briefing/load';
import { tables } from '@/briefing/export/tables';
import { CiteLink } from '@/components/cite/CiteLink';

export function DatasetTable() {
  const all = briefing();
  const [license] = all.dataPackage.licenses;
  return (
    <table className="dataset-table">
      <thead>
        <tr>
          <th scope="col">Dataset</th>
          <th scope="col" className="number">
            Rows
          </th>
          <th scope="col" className="number">
            Size
          </th>
          <th scope="col">Licence</th>
          <th scope="col">Take it</th>
        </tr>
      </thead>
      <tbody>
        {tables(all).map(({ id, resource, rowCount, text }) => (
          <tr key={id} id={`data-${id}`}>
            <th scope="row">
              {resource.title}
              <span className="about">{resource.description}</span>
            </th>
            <td className="number" data-column="Rows">
              {rowCount}
            </td>
            <td className="number" data-column="Size">
              {kilobytes(text)}
            </td>
            <td data-column="Licence">
              <a href={license?.path} rel="license">
                {license?.name.replace(/^CC-BY-/, 'CC BY ')}
              </a>
            </td>
            <td data-column="Take it">
              <a href={`/data/${resource.path}`} download aria-label={`Download ${resource.path}`}>
                {resource.path}
              </a>
              <span className="cite">
                <CiteLink kind="dataset" id={id} of={resource.title} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kilobytes(text: string): string {
  return `${Math.max(1, Math.round(Buffer.byteLength(text) / 1000))} kB`;
}
