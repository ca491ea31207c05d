import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { buttonClass } from './button.tsx'
import buttonStyles from './button.module.css'
import { classes } from './classes.ts'
import styles from './toasts.module.css'

const manager = Toast.createToastManager()

interface Say {
  readonly title: string
  readonly text?: string
  readonly undo?: { readonly label: string; readonly run: () => void }
}

/**
 * Says that something happened; `undo` stays long enough to be read and reached by keyboard. Returns the way to close
 * the message before its time.
 */
export function say({ title, text, undo }: Say): () => void {
  const id = manager.add({
    title,
    description: text,
    timeout: undo ? 12_000 : 6_000,
    ...(undo && {
      actionProps: {
        children: undo.label,
        onClick: () => {
          manager.close(id)
          undo.run()
        },
      },
    }),
  })
  return () => manager.close(id)
}

/** Says that something failed and stays until it is closed. */
export function sayProblem(title: string, text: string): void {
  manager.add({ title, description: text, type: 'problem', priority: 'high', timeout: 0 })
}

export function Toasts() {
  return (
    <Toast.Provider toastManager={manager}>
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles['toast']}>
      <Toast.Title className={styles['title']} />
      <Toast.Description className={styles['text']} />
      <div className={styles['buttons']}>
        {toast.actionProps && <Toast.Action className={buttonClass('plain', true)} />}
        <Toast.Close className={classes(buttonClass('ghost'), buttonStyles['icon'])} aria-label="Close message">
          <X size={15} aria-hidden />
        </Toast.Close>
      </div>
    </Toast.Root>
  ))
}
