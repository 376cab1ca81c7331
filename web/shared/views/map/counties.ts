/** A county as a tile of the map. Its two codes differ: a code means something only together with its scheme. */
export interface County {
  /** In the scheme `iso3166-2`. */
  readonly iso: string
  /** In the scheme `iebc-county`. */
  readonly iebc: string
  readonly name: string
  /** Where its tile lies: rows from the north, columns from the west, both from 0. */
  readonly row: number
  readonly column: number
}

/** The 47 counties, in the order of their ISO codes, each on a tile roughly where it lies among the others. */
export const counties: readonly County[] = [
  { iso: 'KE-01', iebc: '030', name: 'Baringo', row: 2, column: 3 },
  { iso: 'KE-02', iebc: '036', name: 'Bomet', row: 5, column: 3 },
  { iso: 'KE-03', iebc: '039', name: 'Bungoma', row: 2, column: 0 },
  { iso: 'KE-04', iebc: '040', name: 'Busia', row: 3, column: 0 },
  { iso: 'KE-05', iebc: '028', name: 'Elgeyo-Marakwet', row: 2, column: 2 },
  { iso: 'KE-06', iebc: '014', name: 'Embu', row: 4, column: 6 },
  { iso: 'KE-07', iebc: '007', name: 'Garissa', row: 3, column: 7 },
  { iso: 'KE-08', iebc: '043', name: 'Homa Bay', row: 5, column: 0 },
  { iso: 'KE-09', iebc: '011', name: 'Isiolo', row: 1, column: 5 },
  { iso: 'KE-10', iebc: '034', name: 'Kajiado', row: 7, column: 4 },
  { iso: 'KE-11', iebc: '037', name: 'Kakamega', row: 3, column: 1 },
  { iso: 'KE-12', iebc: '035', name: 'Kericho', row: 4, column: 3 },
  { iso: 'KE-13', iebc: '022', name: 'Kiambu', row: 5, column: 4 },
  { iso: 'KE-14', iebc: '003', name: 'Kilifi', row: 6, column: 7 },
  { iso: 'KE-15', iebc: '020', name: 'Kirinyaga', row: 4, column: 5 },
  { iso: 'KE-16', iebc: '045', name: 'Kisii', row: 6, column: 1 },
  { iso: 'KE-17', iebc: '042', name: 'Kisumu', row: 5, column: 1 },
  { iso: 'KE-18', iebc: '015', name: 'Kitui', row: 5, column: 6 },
  { iso: 'KE-19', iebc: '002', name: 'Kwale', row: 7, column: 6 },
  { iso: 'KE-20', iebc: '031', name: 'Laikipia', row: 2, column: 4 },
  { iso: 'KE-21', iebc: '005', name: 'Lamu', row: 5, column: 7 },
  { iso: 'KE-22', iebc: '016', name: 'Machakos', row: 5, column: 5 },
  { iso: 'KE-23', iebc: '017', name: 'Makueni', row: 6, column: 5 },
  { iso: 'KE-24', iebc: '009', name: 'Mandera', row: 0, column: 7 },
  { iso: 'KE-25', iebc: '010', name: 'Marsabit', row: 0, column: 4 },
  { iso: 'KE-26', iebc: '012', name: 'Meru', row: 2, column: 5 },
  { iso: 'KE-27', iebc: '044', name: 'Migori', row: 6, column: 0 },
  { iso: 'KE-28', iebc: '001', name: 'Mombasa', row: 7, column: 7 },
  { iso: 'KE-29', iebc: '021', name: "Murang'a", row: 4, column: 4 },
  { iso: 'KE-30', iebc: '047', name: 'Nairobi', row: 6, column: 4 },
  { iso: 'KE-31', iebc: '032', name: 'Nakuru', row: 3, column: 3 },
  { iso: 'KE-32', iebc: '029', name: 'Nandi', row: 4, column: 2 },
  { iso: 'KE-33', iebc: '033', name: 'Narok', row: 6, column: 3 },
  { iso: 'KE-34', iebc: '046', name: 'Nyamira', row: 5, column: 2 },
  { iso: 'KE-35', iebc: '018', name: 'Nyandarua', row: 3, column: 4 },
  { iso: 'KE-36', iebc: '019', name: 'Nyeri', row: 3, column: 5 },
  { iso: 'KE-37', iebc: '025', name: 'Samburu', row: 1, column: 4 },
  { iso: 'KE-38', iebc: '041', name: 'Siaya', row: 4, column: 0 },
  { iso: 'KE-39', iebc: '006', name: 'Taita-Taveta', row: 6, column: 6 },
  { iso: 'KE-40', iebc: '004', name: 'Tana River', row: 4, column: 7 },
  { iso: 'KE-41', iebc: '013', name: 'Tharaka-Nithi', row: 3, column: 6 },
  { iso: 'KE-42', iebc: '026', name: 'Trans Nzoia', row: 2, column: 1 },
  { iso: 'KE-43', iebc: '023', name: 'Turkana', row: 0, column: 2 },
  { iso: 'KE-44', iebc: '027', name: 'Uasin Gishu', row: 3, column: 2 },
  { iso: 'KE-45', iebc: '038', name: 'Vihiga', row: 4, column: 1 },
  { iso: 'KE-46', iebc: '008', name: 'Wajir', row: 1, column: 7 },
  { iso: 'KE-47', iebc: '024', name: 'West Pokot', row: 1, column: 1 },
]

/** The rows of tiles from the north, each from the west; null where no tile lies. */
export const tileRows: readonly (readonly (County | null)[])[] = Array.from({ length: 8 }, (_, row) =>
  Array.from({ length: 8 }, (__, column) => counties.find((county) => county.row === row && county.column === column) ?? null),
)

/** The ISO code of the tile beside another, by the arrow keys: the next in its row, or the nearest in the row above or below. */
export const besideOnMap = (iso: string, key: string): string | undefined => {
  const from = counties.find((county) => county.iso === iso)
  if (!from) return undefined
  const nearest = (among: readonly County[]): string | undefined =>
    among.toSorted(
      (one, other) => Math.abs(one.column - from.column) - Math.abs(other.column - from.column) || one.column - other.column,
    )[0]?.iso
  const inRow = counties.filter(({ row }) => row === from.row)
  switch (key) {
    case 'ArrowLeft':
      return nearest(inRow.filter(({ column }) => column < from.column))
    case 'ArrowRight':
      return nearest(inRow.filter(({ column }) => column > from.column))
    case 'ArrowUp':
      return nearest(counties.filter(({ row }) => row === from.row - 1))
    case 'ArrowDown':
      return nearest(counties.filter(({ row }) => row === from.row + 1))
    default:
      return undefined
  }
}
