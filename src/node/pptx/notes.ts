/** Notes pages: paragraphs of the speaker notes under a small picture of the slide. */

import { escapeXml, XML_HEAD } from './xml.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const COLOURS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const IMAGE_PLACE = '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>';
const TEXT_PLACE = '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>';

/** A master with the two placeholders that the pages use, and nothing else. */
export function notesMasterXml(): string {
  const image = shape(2, 'Slide Image Placeholder 1', '<p:ph type="sldImg" idx="2"/>', IMAGE_PLACE, '');
  const text = shape(
    3,
    'Notes Placeholder 2',
    '<p:ph type="body" sz="quarter" idx="3"/>',
    TEXT_PLACE,
    body('<a:p><a:endParaRPr lang="en-US"/></a:p>'),
  );
  return `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${GROUP}${image}${text}</p:spTree></p:cSld>${COLOURS}<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;
}

export function notesSlideXml(
  paragraphs: readonly string[],
  { language, rtl }: { readonly language: string; readonly rtl: boolean },
): string {
  const properties = rtl ? '<a:pPr algn="r" rtl="1"/>' : '';
  const runs = paragraphs.map(
    (text) => `<a:p>${properties}<a:r><a:rPr lang="${language}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  const text = runs.length > 0 ? runs.join('') : `<a:p><a:endParaRPr lang="${language}"/></a:p>`;
  const image = shape(2, 'Slide Image Placeholder 1', '<p:ph type="sldImg"/>', '', '');
  const notes = shape(3, 'Notes Placeholder 2', '<p:ph type="body" idx="1"/>', '', body(text));
  return `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${image}${notes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function shape(id: number, name: string, placeholder: string, place: string, text: string): string {
  const locks =
    text === '' ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  const geometry = place === '' ? '' : `${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${geometry}</p:spPr>${text}</p:sp>`;
}

function body(paragraphs: string): string {
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`;
}
