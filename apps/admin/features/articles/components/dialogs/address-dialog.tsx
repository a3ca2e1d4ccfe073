"use client";

import { type SubmitEvent, useId, useState } from "react";
import { Dialog } from "../../../shell/components/dialog.tsx";

interface Props {
  words: { title: string; address: string; hint: string; put: string; refusal: string };
  /** False when this address will not do. */
  onPut: (address: string) => boolean;
  onClose: () => void;
}

/** Asks for an address on another site; one that will not do stays in the field. */
export function AddressDialog({ words, onPut, onClose }: Props) {
  const [address, setAddress] = useState("");
  const [refused, setRefused] = useState(false);
  const id = useId();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setRefused(!onPut(address.trim()));
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <label className="label" htmlFor={id}>
          {words.address}
        </label>
        <input
          id={id}
          className="field"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={address}
          aria-invalid={refused}
          aria-describedby={`${id}hint ${id}refusal`}
          onChange={(event) => setAddress(event.target.value)}
        />
        <p id={`${id}hint`} className="hint mt-1">
          {words.hint}
        </p>
        <p id={`${id}refusal`} role="alert" className="refusal mt-1">
          {refused && words.refusal}
        </p>
        <button type="submit" className="button button-primary mt-4">
          {words.put}
        </button>
      </form>
    </Dialog>
  );
}
