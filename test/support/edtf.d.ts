declare module 'edtf' {
  /** The bounds of a date in milliseconds; npm `edtf` is the oracle of a test only. */
  const edtf: (text: string) => { readonly min: number | null; readonly max: number | null }
  export default edtf
}
