const keys: readonly (readonly [string, string])[] = [
  ['Ctrl+Enter', 'run the query, or stop it while it runs'],
  ['Tab', 'leave the editor'],
  ['Ctrl+M', 'in an editor: let Tab indent, and again: let it leave'],
  ['Ctrl+Space', 'complete what is being typed'],
  ['Shift+Ctrl+P', 'tidy the query'],
  ['Shift+Ctrl+M', 'put fragments into the query'],
  ['Shift+Ctrl+C', 'copy the query'],
  ['Shift+Ctrl+R', 'fetch the schema again'],
  ['Ctrl+F', 'search in the editor'],
  ['Ctrl+Alt+K', 'search in the docs'],
  ['F1', 'all commands of the editor'],
  ['← →', 'on tabs: the one before or after; on the bar between query and answer: more room for the one or the other'],
  ['Delete', 'on a tab of queries: close it'],
  ['?', 'outside the editor: this list'],
  ['Esc', 'close what is open'],
]

/** What every key does. */
export function Keys() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, meaning]) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
