-- replaced_pictures_stay_open: what readers could see before it was replaced stays at its address, and nothing else that the library does not know.
CREATE TABLE "open_replaced" (
	"hash" text NOT NULL,
	CONSTRAINT "open_replaced_primary" PRIMARY KEY("hash")
);
--> statement-breakpoint
INSERT INTO "open_replaced" ("hash") SELECT DISTINCT "details"->>'from' FROM "audit_entries" WHERE "act" = 'replacePicture' AND "details"->>'from' IS NOT NULL ON CONFLICT DO NOTHING;
