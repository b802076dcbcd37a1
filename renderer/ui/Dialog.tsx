import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** `fit`: as wide as what is in it, which changes. */
  readonly size?: 'small' | 'wide' | 'full' | 'fit'
  /** Whether a click beside it closes it; false where that would lose what was filled in. */
  readonly closesOnClickBeside?: boolean
}

/** A dialog with its title; Esc and a click beside it close it, and the focus returns to where it was. */
export function Dialog(props: DialogProps): ReactNode {
  const { title, isOpen, onClose, children, size = 'small', closesOnClickBeside = true } = props
  return (
    <ModalOverlay
      isDismissable={closesOnClickBeside}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      className={styles.scrim}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
