import type { ComponentChildren } from 'preact';

type Props = {
  /** What the table shows; heard where it is scrolled sideways. */
  label: string;
  columns: readonly string[];
  /** One cell for each column; the first names its row. */
  rows: readonly (readonly ComponentChildren[])[];
};

/** Rows under headings; on a narrow screen it scrolls within itself, by keyboard too. */
export function Table({ label, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="kern-table-responsive" aria-label={label} tabIndex={0}>
      <table class="kern-table kern-table--small">
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            {columns.map((column) => (
              <th class="kern-table__header" scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {rows.map(([first, ...cells], row) => (
            <tr class="kern-table__row" key={row}>
              <th class="kern-table__cell" scope="row">
                {first}
              </th>
              {cells.map((cell, column) => (
                <td class="kern-table__cell" key={column}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
