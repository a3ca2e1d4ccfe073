-- notices_and_letters: people hear of what waits for them, in the desk and by mail.
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	CONSTRAINT "letters_locale" CHECK ("letters"."locale" in ('kk', 'ru', 'en'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"article_id" uuid NOT NULL,
	"actor_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('review_asked', 'changes_wanted', 'approved', 'mentioned', 'published', 'taken_down', 'schedule_failed', 'original_changed'))
);
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_actor" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_waiting_index" ON "letters" USING btree ("next_attempt_at","id") WHERE "letters"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "letters_created_index" ON "letters" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "notices_person_index" ON "notices" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notices_unread_index" ON "notices" USING btree ("person_id") WHERE "notices"."read_at" is null;
