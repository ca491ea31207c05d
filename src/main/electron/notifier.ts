import { Notification } from 'electron'
import type { Notifier } from '../ports.ts'

/**
 * Notifications of the system, one at a time. `toFront` brings the window there when the person opens one; a system
 * that never says that its notification is gone keeps `show` waiting until the next one or `close`.
 */
export function createNotifier(toFront: () => void): Notifier {
  let close = (): void => {}
  return {
    show({ title, text }) {
      close()
      return new Promise((resolve) => {
        const notification = new Notification({ title, body: text })
        close = () => {
          resolve({ opened: false })
          notification.close()
        }
        notification.on('click', () => {
          resolve({ opened: true })
          toFront()
        })
        notification.on('close', () => resolve({ opened: false }))
        notification.on('failed', () => resolve({ opened: false }))
        notification.show()
      })
    },
    close: () => close(),
  }
}
