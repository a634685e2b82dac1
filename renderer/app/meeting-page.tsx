import { lazy, Suspense } from 'react';
import { MeetingId } from '#shared/kernel/ids.ts';
import { formatDateWeek } from '#shared/i18n/format.ts';
import { PrepareBar } from '#renderer/features/agenda/prepare-bar.tsx';
import { RoomBar } from '#renderer/features/room/room-bar.tsx';
import { useAsk } from '#renderer/ipc/use-client.tsx';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { TabLinks } from '#renderer/ui/tab-links.tsx';

const PrepareScreen = lazy(async () => ({ default: (await import('#renderer/features/agenda/prepare-screen.tsx')).PrepareScreen }));
const RoomScreen = lazy(async () => ({ default: (await import('#renderer/features/room/room-screen.tsx')).RoomScreen }));
const MinutesScreen = lazy(async () => ({ default: (await import('#renderer/features/minutes/minutes-screen.tsx')).MinutesScreen }));

const tabs = ['prepare', 'room', 'minutes'] as const;
type Tab = (typeof tabs)[number];

const isTab = (text: string): text is Tab => tabs.some((tab) => tab === text);

type MeetingPageProps = { readonly id: string; readonly tab: string };

/** One meeting and its three tabs: prepare, hold, write down. */
export function MeetingPage({ id, tab }: MeetingPageProps) {
  const parsed = MeetingId.safeParse(id);
  return parsed.success && isTab(tab) ? <MeetingTabs meetingId={parsed.data} tab={tab} /> : <NoSuchMeeting />;
}

function MeetingTabs({ meetingId, tab }: { readonly meetingId: MeetingId; readonly tab: Tab }) {
  const t = useMessages().meeting;
  const language = useLanguage();
  const { data, error } = useAsk('meeting', 'find', { id: meetingId });
  if (error) return <NoSuchMeeting />;
  if (!data) return null;
  const { meeting } = data;
  if (meeting.status === 'CANCELLED') return <CancelledMeeting number={meeting.number} />;
  const links = tabs.map((one) => ({ href: `/meetings/${meetingId}/${one}`, label: t.tabs[one], isCurrent: one === tab }));
  return (
    <Page
      title={t.heading(meeting.number)}
      meta={formatDateWeek(language, meeting.date)}
      tabs={<TabLinks label={t.tabsLabel} tabs={links} />}
      end={<TabBar meetingId={meetingId} tab={tab} />}
      body="filled"
    >
      <Suspense fallback={null}>
        {tab === 'prepare' && <PrepareScreen meetingId={meetingId} />}
        {tab === 'room' && <RoomScreen meetingId={meetingId} />}
        {tab === 'minutes' && <MinutesScreen meetingId={meetingId} />}
      </Suspense>
    </Page>
  );
}

function TabBar({ meetingId, tab }: { readonly meetingId: MeetingId; readonly tab: Tab }) {
  if (tab === 'prepare') return <PrepareBar meetingId={meetingId} />;
  return tab === 'room' ? <RoomBar meetingId={meetingId} /> : null;
}

function CancelledMeeting({ number }: { readonly number: string }) {
  const t = useMessages().meeting;
  return (
    <Page title={t.heading(number)}>
      <EmptyState icon="meeting" title={t.notHeld} text={t.notHeldText}>
        <LinkButton href="/meetings">{t.toList}</LinkButton>
      </EmptyState>
    </Page>
  );
}

function NoSuchMeeting() {
  const t = useMessages().meeting;
  return (
    <Page title={t.title}>
      <EmptyState icon="meeting" title={t.notFound}>
        <LinkButton href="/meetings">{t.toList}</LinkButton>
      </EmptyState>
    </Page>
  );
}
