/**
 * The project's own table: what neither package says. The regions of today's national administration keep the names and
 * the bounds of the former provinces, so one row serves both.
 */
export interface KenyaRegion {
  readonly name: string
  readonly counties: readonly string[]
}

export const kenyaRegions: readonly KenyaRegion[] = [
  { name: 'Coast', counties: ['Mombasa', 'Kwale', 'Kilifi', 'Tana River', 'Lamu', 'Taita-Taveta'] },
  { name: 'North Eastern', counties: ['Garissa', 'Wajir', 'Mandera'] },
  { name: 'Eastern', counties: ['Marsabit', 'Isiolo', 'Meru', 'Tharaka-Nithi', 'Embu', 'Kitui', 'Machakos', 'Makueni'] },
  { name: 'Central', counties: ['Nyandarua', 'Nyeri', 'Kirinyaga', "Murang'a", 'Kiambu'] },
  {
    name: 'Rift Valley',
    counties: [
      'Turkana',
      'West Pokot',
      'Samburu',
      'Trans Nzoia',
      'Uasin Gishu',
      'Elgeyo-Marakwet',
      'Nandi',
      'Baringo',
      'Laikipia',
      'Nakuru',
      'Narok',
      'Kajiado',
      'Kericho',
      'Bomet',
    ],
  },
  { name: 'Western', counties: ['Kakamega', 'Vihiga', 'Bungoma', 'Busia'] },
  { name: 'Nyanza', counties: ['Siaya', 'Kisumu', 'Homa Bay', 'Migori', 'Kisii', 'Nyamira'] },
  { name: 'Nairobi', counties: ['Nairobi'] },
]

/** All 47, in the order of their IEBC codes within each region, spelt as they are shown. */
export const countyNames: readonly string[] = kenyaRegions.flatMap(({ counties }) => counties)

/** Other spellings of counties that Kenyan lists use. */
export const countySpellings: Readonly<Record<string, readonly string[]>> = {
  'Elgeyo-Marakwet': ['Elgeyo Marakwet'],
  'Homa Bay': ['Homabay'],
  "Murang'a": ['Muranga'],
  'Taita-Taveta': ['Taita Taveta'],
  'Tharaka-Nithi': ['Tharaka Nithi'],
  'Trans Nzoia': ['Trans-Nzoia'],
}

/** Towns, with the county they lie in. */
export const localities: Readonly<Record<string, string>> = { Kapenguria: 'West Pokot' }

/** The month of the first elections under the 2010 constitution, when county governments began. */
export const provincesEnded = '2013-03'
