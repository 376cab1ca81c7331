import type { editor } from 'monaco-editor'

/** The names of the themes below, for light and dark. */
export const editorTheme = { light: 'jukwaa-light', dark: 'jukwaa-dark' } as const

const theme = (
  base: 'vs' | 'vs-dark',
  page: string,
  tint: string,
  quiet: string,
  accent: string,
  comment: string,
): editor.IStandaloneThemeData => ({
  base,
  inherit: true,
  rules: [{ token: 'comment', foreground: comment }],
  colors: {
    'editor.background': '#00000000',
    'editorLineNumber.foreground': quiet,
    'editorLineNumber.dimmedForeground': quiet,
    'scrollbar.shadow': '#00000000',
    'editorWidget.background': page,
    'editorHoverWidget.background': page,
    'editorSuggestWidget.background': page,
    'editorSuggestWidget.selectedBackground': tint,
    'editorSuggestWidget.selectedForeground': quiet,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': accent,
    'quickInput.background': page,
    'input.background': tint,
    'menu.background': page,
    'menu.selectionBackground': tint,
    'list.hoverBackground': tint,
    focusBorder: accent,
  },
})

/** The colours of the page for Monaco, which reads no variables; comments darker or lighter than its own, to be read on them. */
export const editorThemes: Readonly<Record<(typeof editorTheme)[keyof typeof editorTheme], editor.IStandaloneThemeData>> = {
  'jukwaa-light': theme('vs', '#ffffff', '#eef2f0', '#465065', '#14532d', '006b00'),
  'jukwaa-dark': theme('vs-dark', '#212a3b', '#2b374d', '#b6c1d6', '#86efac', '9ccf8a'),
}
