-- audit_trail: what people with rights did can be looked up and cannot be changed; the triggers chain each entry to the one before.
CREATE TABLE "audit_entries" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"actor_id" uuid,
	"act" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_actor" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_subject_index" ON "audit_entries" USING btree ("subject","subject_id","number");--> statement-breakpoint
CREATE INDEX "audit_entries_actor_index" ON "audit_entries" USING btree ("actor_id","number");--> statement-breakpoint
CREATE INDEX "audit_entries_act_index" ON "audit_entries" USING btree ("act","number");--> statement-breakpoint
CREATE FUNCTION "chain_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "last" record;
BEGIN
  -- One entry at a time, until its transaction has ended: a chain has no branches.
  PERFORM pg_advisory_xact_lock(7026002);
  SELECT "number", "hash" INTO "last" FROM "audit_entries" ORDER BY "number" DESC LIMIT 1;
  NEW."number" := coalesce("last"."number", 0) + 1;
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."previous_hash" := coalesce("last"."hash", sha256(''));
  NEW."hash" := "hash_audit_entry"(NEW);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION "hash_audit_entry"("entry" "audit_entries") RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256("entry"."previous_hash" || convert_to(jsonb_build_array(
    "entry"."number", to_char("entry"."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), "entry"."actor_id",
    "entry"."act", "entry"."subject", "entry"."subject_id", "entry"."details")::text, 'UTF8'))
$$;--> statement-breakpoint
CREATE TRIGGER "audit_entries_chain" BEFORE INSERT ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION "chain_audit_entry"();--> statement-breakpoint
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
