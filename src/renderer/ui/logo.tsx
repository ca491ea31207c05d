/** Five rungs, each a little higher. */
export function Logo({ size = 22 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--brand)"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M2 20h.01M7 20v-3.5M12 20v-7M17 20V9M22 20V4" />
    </svg>
  )
}
