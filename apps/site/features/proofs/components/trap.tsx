/** A field that no person sees or reaches; what fills it in reads the form, not the page. */
export const Trap = () => (
  <p className="trap" aria-hidden="true">
    <label>
      Website <input name="website" tabIndex={-1} autoComplete="off" />
    </label>
  </p>
);
