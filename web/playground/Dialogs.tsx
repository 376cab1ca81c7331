import { Dialog } from '../shared/Dialog.tsx'
import { Keys } from './Keys.tsx'
import { Settings } from './Settings.tsx'

const dialogs = {
  keys: { title: 'Keys', Content: Keys },
  settings: { title: 'Settings', Content: Settings },
} as const

export type DialogName = keyof typeof dialogs

interface DialogsProps {
  readonly open: DialogName | null
  readonly onClose: () => void
}

/** The one dialog that is open, if any. */
export function Dialogs({ open, onClose }: DialogsProps) {
  if (!open) return null
  const { title, Content } = dialogs[open]
  return (
    <Dialog title={title} onClose={onClose}>
      <Content />
    </Dialog>
  )
}
