import { Key } from '../ui/key.tsx'

interface LevelKeysProps {
  /** What 0 to 5 do; absent while there is no level to choose. */
  readonly level: string | undefined
  /** What n does, where there is an answer that is no level. */
  readonly none?: string
  readonly enter: string
  /** Whether keys of one character are shortcuts. */
  readonly singleKeys: boolean
}

/** The keys of a page on which a level is chosen; those that are turned off are left out. */
export function LevelKeys({ level, none, enter, singleKeys }: LevelKeysProps) {
  return (
    <>
      {singleKeys && level !== undefined && (
        <>
          <Key>0</Key>–<Key>5</Key> {level},{' '}
        </>
      )}
      {singleKeys && none !== undefined && (
        <>
          <Key>n</Key> {none},{' '}
        </>
      )}
      <Key>Enter</Key> {enter}
    </>
  )
}
