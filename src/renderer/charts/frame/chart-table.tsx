import { classes } from '../../ui/classes.ts'
import styles from './chart-frame.module.css'

/** The numbers behind a chart, as a person would write them down. The first cell of a row names it. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export function ChartTableView({ caption, table }: { readonly caption: string; readonly table: ChartTable }) {
  const looks = (column: number): string => classes(table.columns[column]?.numeric && styles['numeric'])
  return (
    <div className={styles['table']}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label }, column) => (
              <th key={label} scope="col" className={looks(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className={styles['name']}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={looks(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** For spreadsheets: tabs between cells, one line per row; a cell that holds a tab or a line break loses it. */
export function tableText({ columns, rows }: ChartTable): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => String(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')
  return [columns.map(({ label }) => label), ...rows].map(line).join('\n')
}
