import { fail, ok, type Result } from '#domain/result.ts'

/**
 * How hard it is to try passphrases: scrypt's cost is 2 to this power, which takes 128 MB and about a second of a
 * laptop's time per try. One more would be safer by one bit and twice as slow for the person who waits.
 */
export const WORK_FACTOR = 17

/** A file could ask for so much memory that the app ends; what others make with the same tools stays below. */
const MOST_WORK = 18

/** Loaded when the first file is locked or unlocked: most sessions never need it. */
const age = () => import('age-encryption')

/** Locks `bytes` in the age format, as text, so that mail programs and chats do not harm it. */
export async function lock(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const { armor, Encrypter } = await age()
  const encrypter = new Encrypter()
  encrypter.setPassphrase(normalized(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  return new TextEncoder().encode(armor.encode(await encrypter.encrypt(bytes)))
}

/** Undoes `lock`; reads the format's binary form as well. `wrong-passphrase`, or `damaged` with words. */
export async function unlock(bytes: Uint8Array, passphrase: string, source: string): Promise<Result<Uint8Array>> {
  const { armor, Decrypter } = await age()
  const decrypter = new Decrypter()
  decrypter.addPassphrase(normalized(passphrase))
  try {
    const text = new TextDecoder().decode(bytes)
    const binary = text.trimStart().startsWith('-----BEGIN') ? armor.decode(text) : bytes
    if (workFactorOf(binary) > MOST_WORK) {
      return fail(
        'damaged',
        `${source} asks for more memory than a share file ever needs, so it was not unlocked. Nothing was changed here; ask for the file again.`,
      )
    }
    return ok(await decrypter.decrypt(binary))
  } catch (error) {
    if (error instanceof Error && /no identity matched/.test(error.message)) {
      return fail(
        'wrong-passphrase',
        `This passphrase does not open ${source}. Check capitals and spaces, or ask the sender. Nothing was changed.`,
      )
    }
    return fail(
      'damaged',
      `${source} is cut off or was changed on the way: it cannot be unlocked. Nothing was changed here; ask for the file again.`,
    )
  }
}

/** The same passphrase typed on two keyboards can come as different code points. */
function normalized(passphrase: string): string {
  return passphrase.trim().normalize('NFKC')
}

/** From the file's first lines, which are readable. */
function workFactorOf(binary: Uint8Array): number {
  const head = Buffer.from(binary.subarray(0, 200)).toString('latin1')
  return Number(/^-> scrypt \S+ (\d+)$/m.exec(head)?.[1] ?? 0)
}
