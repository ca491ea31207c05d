import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import styles from './menu.module.css'

interface MenuProps {
  /** A button; it gets the menu's name and state. */
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly side?: 'top' | 'bottom'
  /** For a menu that more than its trigger opens. */
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly children: ReactNode
}

export function Menu({ trigger, side = 'bottom', open, onOpenChange, children }: MenuProps) {
  return (
    <BaseMenu.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles['positioner']} side={side} align="start" sideOffset={6}>
          <BaseMenu.Popup className={styles['popup']}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

export function MenuItem({
  icon,
  onSelect,
  children,
}: {
  readonly icon?: ReactNode
  readonly onSelect: () => void
  readonly children: ReactNode
}) {
  return (
    <BaseMenu.Item className={styles['item']} onClick={onSelect}>
      {icon}
      {children}
    </BaseMenu.Item>
  )
}

/** An item that may be the one in force. */
export function MenuChoice({
  chosen,
  onSelect,
  children,
}: {
  readonly chosen: boolean
  readonly onSelect: () => void
  readonly children: ReactNode
}) {
  return (
    <BaseMenu.Item className={styles['item']} aria-current={chosen ? 'true' : undefined} onClick={onSelect}>
      <span className={styles['mark']} aria-hidden>
        {chosen && <Check size={15} />}
      </span>
      {children}
    </BaseMenu.Item>
  )
}

/** Says what the menu is for. */
export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <p className={styles['heading']}>{children}</p>
}

export function MenuSeparator() {
  return <BaseMenu.Separator className={styles['separator']} />
}
