/** What a page without script sent here to be searched: `?q=`. Taken out of the address, which is for what is shown. */
const takeQuestion = (): string => {
  const address = new URL(location.href)
  const text = address.searchParams.get('q')?.trim() ?? ''
  address.searchParams.delete('q')
  if (location.search.includes('q=')) history.replaceState(null, '', address)
  return text
}

export const askedFor = takeQuestion()
