-- readers_and_threads: comments belong to readers, threads have a shape, and words are listened for.
CREATE TABLE "reader_agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"version" text NOT NULL,
	"text_hash" text NOT NULL,
	"locale" text NOT NULL,
	"way" text NOT NULL,
	"agreed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"purged_at" timestamp (3) with time zone,
	CONSTRAINT "reader_agreements_locale" CHECK ("reader_agreements"."locale" in ('kk', 'ru', 'en')),
	CONSTRAINT "reader_agreements_way" CHECK ("reader_agreements"."way" in ('open', 'email', 'phone', 'oidc'))
);
--> statement-breakpoint
CREATE TABLE "reader_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"way" text NOT NULL,
	"address_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"token_hash" text,
	"sealed_address" text NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "reader_codes_token_unique" UNIQUE("token_hash"),
	CONSTRAINT "reader_codes_way" CHECK ("reader_codes"."way" in ('open', 'email', 'phone', 'oidc'))
);
--> statement-breakpoint
CREATE TABLE "reader_mutes" (
	"reader_id" uuid NOT NULL,
	"muted_id" uuid NOT NULL,
	"muted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reader_mutes_pk" PRIMARY KEY("reader_id","muted_id")
);
--> statement-breakpoint
CREATE TABLE "reader_phones" (
	"reader_id" uuid PRIMARY KEY NOT NULL,
	"sealed_number" text NOT NULL,
	"number_hash" text NOT NULL,
	"verified_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reader_phones_number_unique" UNIQUE("number_hash")
);
--> statement-breakpoint
CREATE TABLE "reader_sanctions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"imposed_by" uuid NOT NULL,
	"imposed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"lifted_by" uuid,
	"lifted_at" timestamp (3) with time zone,
	CONSTRAINT "reader_sanctions_kind" CHECK ("reader_sanctions"."kind" in ('warning', 'mute', 'ban', 'hold'))
);
--> statement-breakpoint
CREATE TABLE "reader_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reader_turns" (
	"act" text NOT NULL,
	"key" text NOT NULL,
	"window_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "reader_turns_pk" PRIMARY KEY("act","key","window_at"),
	CONSTRAINT "reader_turns_act" CHECK ("reader_turns"."act" in ('post', 'report', 'recommend', 'code'))
);
--> statement-breakpoint
CREATE TABLE "readers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"way" text NOT NULL,
	"email" text,
	"oidc_issuer" text,
	"oidc_subject" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "readers_oidc_unique" UNIQUE("oidc_issuer","oidc_subject"),
	CONSTRAINT "readers_locale" CHECK ("readers"."locale" in ('kk', 'ru', 'en')),
	CONSTRAINT "readers_way" CHECK ("readers"."way" in ('open', 'email', 'phone', 'oidc'))
);
--> statement-breakpoint
CREATE TABLE "thread_follows" (
	"reader_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"followed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thread_follows_pk" PRIMARY KEY("reader_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "comment_appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"body" text NOT NULL,
	"appealed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"verdict" text,
	"answer" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "comment_appeals_once" UNIQUE("comment_id"),
	CONSTRAINT "comment_appeals_decided" CHECK (("comment_appeals"."verdict" is null) = ("comment_appeals"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "comment_claims" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"claimed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_edits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"body" text NOT NULL,
	"edited_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_recommendations" (
	"comment_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"recommended_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_recommendations_pk" PRIMARY KEY("comment_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "comment_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"reported_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "comment_reports_once" UNIQUE("comment_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "section_threads" (
	"section_id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"slow_seconds" integer DEFAULT 0 NOT NULL,
	"closes_after_days" integer,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "section_threads_mode" CHECK ("section_threads"."mode" in ('open', 'waiting_first', 'read_only', 'closed')),
	CONSTRAINT "section_threads_slow" CHECK ("section_threads"."slow_seconds" between 0 and 86400),
	CONSTRAINT "section_threads_days" CHECK ("section_threads"."closes_after_days" between 1 and 3650)
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"slow_seconds" integer DEFAULT 0 NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "threads_mode" CHECK ("threads"."mode" in ('open', 'waiting_first', 'read_only', 'closed')),
	CONSTRAINT "threads_slow" CHECK ("threads"."slow_seconds" between 0 and 86400)
);
--> statement-breakpoint
CREATE TABLE "words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"word" text NOT NULL,
	"severity" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "words_word_unique" UNIQUE("word"),
	CONSTRAINT "words_severity" CHECK ("words"."severity" in ('forbidden', 'suspect'))
);
--> statement-breakpoint
DROP INDEX "comments_thread_index";--> statement-breakpoint
ALTER TABLE "comment_decisions" ADD COLUMN "act_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "root_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reader_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "shown_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reply_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "recommend_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "fingerprint" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "mark" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "picked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "pinned_at" timestamp (3) with time zone;--> statement-breakpoint
-- A name from one address was one reader, as far as anybody knew.
CREATE TEMPORARY TABLE "known" ON COMMIT DROP AS SELECT gen_random_uuid() AS "id", "address_hash", "name" FROM (SELECT DISTINCT "address_hash", "name" FROM "comments") AS "names";--> statement-breakpoint
INSERT INTO "readers" ("id", "name", "locale", "way") SELECT "id", "name", 'ru', 'open' FROM "known";--> statement-breakpoint
UPDATE "comments" SET "reader_id" = "known"."id" FROM "known" WHERE "known"."address_hash" = "comments"."address_hash" AND "known"."name" = "comments"."name";--> statement-breakpoint
ALTER TABLE "comments" ALTER COLUMN "reader_id" SET NOT NULL;--> statement-breakpoint
UPDATE "comments" SET "shown_at" = "seen"."at" FROM (SELECT "comment_id", min("decided_at") AS "at" FROM "comment_decisions" WHERE "standing" = 'visible' GROUP BY "comment_id") AS "seen" WHERE "seen"."comment_id" = "comments"."id";--> statement-breakpoint
WITH RECURSIVE "tree" AS (
	SELECT "id", "id" AS "root_id" FROM "comments" WHERE "parent_id" IS NULL
	UNION ALL
	SELECT "answer"."id", "tree"."root_id" FROM "comments" AS "answer" INNER JOIN "tree" ON "answer"."parent_id" = "tree"."id"
)
UPDATE "comments" SET "root_id" = "tree"."root_id" FROM "tree" WHERE "tree"."id" = "comments"."id" AND "comments"."parent_id" IS NOT NULL;--> statement-breakpoint
UPDATE "comments" SET "reply_count" = "answers"."count" FROM (SELECT "root_id", count(*)::int AS "count" FROM "comments" WHERE "root_id" IS NOT NULL AND "standing" = 'visible' GROUP BY "root_id") AS "answers" WHERE "answers"."root_id" = "comments"."id";--> statement-breakpoint
ALTER TABLE "reader_agreements" ADD CONSTRAINT "reader_agreements_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_mutes" ADD CONSTRAINT "reader_mutes_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_mutes" ADD CONSTRAINT "reader_mutes_muted" FOREIGN KEY ("muted_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_phones" ADD CONSTRAINT "reader_phones_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_sanctions" ADD CONSTRAINT "reader_sanctions_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_sanctions" ADD CONSTRAINT "reader_sanctions_imposed_by" FOREIGN KEY ("imposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_sanctions" ADD CONSTRAINT "reader_sanctions_lifted_by" FOREIGN KEY ("lifted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_sessions" ADD CONSTRAINT "reader_sessions_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_follows" ADD CONSTRAINT "thread_follows_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_follows" ADD CONSTRAINT "thread_follows_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_comment" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_decision" FOREIGN KEY ("decision_id") REFERENCES "public"."comment_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_decided_by" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_comment" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_person" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_recommendations" ADD CONSTRAINT "comment_recommendations_comment" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_recommendations" ADD CONSTRAINT "comment_recommendations_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_settled_by" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_threads" ADD CONSTRAINT "section_threads_section" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_threads" ADD CONSTRAINT "section_threads_set_by" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_set_by" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "words" ADD CONSTRAINT "words_added_by" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reader_agreements_reader_index" ON "reader_agreements" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "reader_agreements_ended_index" ON "reader_agreements" USING btree ("ended_at") WHERE "reader_agreements"."ended_at" is not null and "reader_agreements"."purged_at" is null;--> statement-breakpoint
CREATE INDEX "reader_codes_address_index" ON "reader_codes" USING btree ("address_hash","asked_at");--> statement-breakpoint
CREATE INDEX "reader_codes_expires_index" ON "reader_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "reader_mutes_muted_index" ON "reader_mutes" USING btree ("muted_id");--> statement-breakpoint
CREATE INDEX "reader_sanctions_reader_index" ON "reader_sanctions" USING btree ("reader_id","imposed_at");--> statement-breakpoint
CREATE INDEX "reader_sessions_reader_index" ON "reader_sessions" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "reader_sessions_expires_index" ON "reader_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "reader_turns_window_index" ON "reader_turns" USING btree ("window_at");--> statement-breakpoint
CREATE UNIQUE INDEX "readers_email_unique" ON "readers" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "thread_follows_article_index" ON "thread_follows" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "comment_appeals_reader_index" ON "comment_appeals" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "comment_appeals_open_index" ON "comment_appeals" USING btree ("appealed_at","id") WHERE "comment_appeals"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "comment_claims_person_index" ON "comment_claims" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "comment_edits_comment_index" ON "comment_edits" USING btree ("comment_id","edited_at");--> statement-breakpoint
CREATE INDEX "comment_recommendations_reader_index" ON "comment_recommendations" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "comment_reports_reader_index" ON "comment_reports" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "comment_reports_open_index" ON "comment_reports" USING btree ("reported_at","id") WHERE "comment_reports"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "comment_reports_open_comment_index" ON "comment_reports" USING btree ("comment_id") WHERE "comment_reports"."settled_at" is null;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_root" FOREIGN KEY ("root_id","article_id") REFERENCES "public"."comments"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_reader" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_decisions_act_index" ON "comment_decisions" USING btree ("act_id") WHERE "comment_decisions"."act_id" is not null;--> statement-breakpoint
CREATE INDEX "comment_decisions_decided_index" ON "comment_decisions" USING btree ("decided_at","reason");--> statement-breakpoint
CREATE INDEX "comments_roots_index" ON "comments" USING btree ("article_id","posted_at","id") WHERE "comments"."root_id" is null and ("comments"."shown_at" is not null and "comments"."standing" <> 'waiting');--> statement-breakpoint
CREATE INDEX "comments_discussed_index" ON "comments" USING btree ("article_id","reply_count","posted_at","id") WHERE "comments"."root_id" is null and ("comments"."shown_at" is not null and "comments"."standing" <> 'waiting');--> statement-breakpoint
CREATE INDEX "comments_replies_index" ON "comments" USING btree ("root_id","posted_at","id") WHERE "comments"."root_id" is not null and ("comments"."shown_at" is not null and "comments"."standing" <> 'waiting');--> statement-breakpoint
CREATE INDEX "comments_picked_index" ON "comments" USING btree ("article_id","picked_at","id") WHERE "comments"."picked_at" is not null and "comments"."standing" = 'visible';--> statement-breakpoint
CREATE INDEX "comments_pinned_index" ON "comments" USING btree ("article_id") WHERE "comments"."pinned_at" is not null and "comments"."standing" = 'visible';--> statement-breakpoint
CREATE INDEX "comments_visible_index" ON "comments" USING btree ("article_id","shown_at","id") WHERE "comments"."standing" = 'visible';--> statement-breakpoint
CREATE INDEX "comments_reader_index" ON "comments" USING btree ("reader_id","posted_at","id");--> statement-breakpoint
CREATE INDEX "comments_fingerprint_index" ON "comments" USING btree ("fingerprint","posted_at");--> statement-breakpoint
CREATE INDEX "comments_marked_index" ON "comments" USING btree ("posted_at","id") WHERE "comments"."mark" <> '';