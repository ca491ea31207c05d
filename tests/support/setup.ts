import 'temporal-polyfill/global'
import fc from 'fast-check'

/**
 * Property tests draw the same cases on every run, so that a failure is the change's and not the day's. A campaign looks
 * for new ones: `OPSLADDER_SEED=random` draws freely, and a number draws that seed's cases again.
 */
const wish = process.env['OPSLADDER_SEED']
if (wish !== 'random') fc.configureGlobal({ seed: wish === undefined ? 20_261_121 : Number(wish) })
