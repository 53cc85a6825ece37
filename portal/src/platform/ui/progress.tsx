/** How far one is, in words and as a bar: "Abschnitt 3 von 9: Wohnen". */
export function Progress({ text, value, max }: { text: string; value: number; max: number }) {
  return (
    <div class="kern-progress">
      <label class="kern-label" for="fortschritt">
        {text}
      </label>
      <progress id="fortschritt" value={value} max={max} />
    </div>
  );
}
