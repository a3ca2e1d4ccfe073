-- takedowns_say_why: a planned takedown keeps what readers will be told; and no session can slip a table or function of its own under the chain.
ALTER TABLE "schedules" ADD COLUMN "public_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Temporary tables would come first if they were not named last.
ALTER FUNCTION "chain_audit_entry"() SET search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
ALTER FUNCTION "hash_audit_entry"("audit_entries") SET search_path = pg_catalog, public, pg_temp;--> statement-breakpoint
ALTER FUNCTION "refuse_audit_change"() SET search_path = pg_catalog, public, pg_temp;
