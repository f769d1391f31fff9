/** What Word for Windows puts on the clipboard as HTML, its lists, table, picture and all, cut to what differs. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
<script>window.stolen = true</script></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1><span lang=EN-GB>News of the lounge<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=EN-GB style='font-family:"Comic Sans MS";color:red'>We will <b>paint</b> the lounge
<span style='font-weight:bold'>pale green</span>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-GB style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>Bring a <i>cushion</i><o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
lang=EN-GB>or two<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
lang=EN-GB><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
lang=EN-GB>First the walls<o:p></o:p></span></p>
<p class=MsoListParagraph><span lang=EN-GB>Only set in, and no list<o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <tr><td width=200 valign=top><p class=MsoNormal><b>Monday<o:p></o:p></b></p></td><td width=200 valign=top><p class=MsoNormal>Walls<o:p></o:p></p></td></tr>
 <tr><td width=200 valign=top><p class=MsoNormal>Tuesday<o:p></o:p></p></td><td width=200 valign=top><p class=MsoNormal>Doors<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1" style='width:200pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=300 height=200 src="file:///C:/Temp/clip_image002.png" alt="A wall" v:shapes="p1"><![endif]>Ask <a
href="https://example.org/callum">Callum</a>.<del cite="mailto:Denise" datetime="2027-01-04T10:00">Or not.</del><span class=MsoCommentReference><a
class=msocomanchor href="#_msocom_1">[DO1]</a></span><span style='mso-hide:all'>draft 3</span></p>
<br clear=all style='page-break-before:always'>
<div style='mso-element:comment-list'><div id="_com_1"><p class=MsoCommentText>Is this so?</p></div></div>
<!--EndFragment-->
</body></html>`;

export const fromGoogleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38;"><span
style="font-size:11pt;font-weight:400;">Tea at three. </span><span style="font-size:11pt;font-weight:700;">Cake too.</span></p><ul><li dir="ltr"
aria-level="1" style="list-style-type:disc;"><p dir="ltr" role="presentation"><span style="font-weight:400;">Scones</span></p></li><ul><li dir="ltr"
aria-level="2"><p dir="ltr" role="presentation"><span>with jam</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Fruit</span></p></li></ul></b><br
class="Apple-interchange-newline">`;

/** A letter answered in Outlook: set out in a table, the letter it answers quoted below. */
export const fromOutlook = `<html><body><table role="presentation"><tr><td>&nbsp;</td><td><div class="elementToProof">Dear Denise,</div>
<div><br></div><div>Mum loved the <strong>singing</strong>.</div><div><img src="cid:1" alt="logo"></div></td></tr></table>
<blockquote style="border-left:2px solid"><div><b>From:</b> Denise</div><div>Here is our news.</div></blockquote>
<iframe src="https://example.org"></iframe></body></html>`;

export const fromWordOnline = `<div class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">We sang.</span></span><span
class="EOP">&nbsp;</span></p></div><div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li class="OutlineElement"><p
class="Paragraph"><span class="TextRun">Carols</span><span class="EOP">&nbsp;</span></p></li></ul></div>`;
