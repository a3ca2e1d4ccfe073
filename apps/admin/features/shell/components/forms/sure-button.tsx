"use client";

import { type ReactNode, useState } from "react";
import { Dialog } from "../dialog.tsx";

interface Props {
  /** On the button, and over the question. */
  name: string;
  question: ReactNode;
  cancel: string;
  onSure: () => void;
}

/** For what is not taken back easily: asks once more, saying what will happen. */
export function SureButton({ name, question, cancel, onSure }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => setAsking(true)}>
        {name}
      </button>
      {asking && (
        <Dialog title={name} onClose={() => setAsking(false)}>
          <div className="mb-5">{question}</div>
          <div className="flex flex-wrap gap-3">
            <button
              type="button"
              className="button button-primary"
              onClick={() => {
                setAsking(false);
                onSure();
              }}
            >
              {name}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {cancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
