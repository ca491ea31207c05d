/** ISO 4217, the codes in use. A code that is not here is taken for a word, not for money. */
const CODES = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES
VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
)

/** Only those that nobody takes for another: ¥ is yen and yuan, and stays unread. */
const SYMBOLS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' }
const SYMBOL_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SYMBOLS).map(([symbol, code]) => [code, symbol]),
)

/** Currencies without a smaller coin, and those with a thousandth; all others have cents. */
const NO_DECIMALS = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '))
const THREE_DECIMALS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

export function isCurrency(code: string): boolean {
  return CODES.has(code)
}

export function currencyOfSymbol(symbol: string): string | undefined {
  return SYMBOLS[symbol]
}

export function symbolOf(code: string): string | undefined {
  return SYMBOL_OF[code]
}

/** Decimal places of the smallest coin. */
export function decimalsOf(code: string): 0 | 2 | 3 {
  if (NO_DECIMALS.has(code)) return 0
  return THREE_DECIMALS.has(code) ? 3 : 2
}
