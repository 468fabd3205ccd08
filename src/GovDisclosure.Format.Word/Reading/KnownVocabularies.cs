using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>The vocabularies beyond the standard that Word and WPS understand: of several renderings of one thing they show the first in such a one.</summary>
internal static class KnownVocabularies
{
    private const string Microsoft = "http://schemas.microsoft.com/office/";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        Microsoft + "word/2006/wordml",
        Microsoft + "word/2010/wordml",
        Microsoft + "word/2010/wordprocessingCanvas",
        Microsoft + "word/2010/wordprocessingDrawing",
        Microsoft + "word/2010/wordprocessingGroup",
        Microsoft + "word/2010/wordprocessingInk",
        Microsoft + "word/2010/wordprocessingShape",
        Microsoft + "word/2012/wordml",
        Microsoft + "word/2015/wordml/symex",
        Microsoft + "word/2016/wordml/cid",
        Microsoft + "word/2018/wordml",
        Microsoft + "word/2018/wordml/cex",
        Microsoft + "word/2020/wordml/sdtdatahash",
        Microsoft + "drawing/2010/main",
        Microsoft + "drawing/2012/chart",
        Microsoft + "drawing/2014/chart",
        Microsoft + "drawing/2014/chartex",
        Microsoft + "drawing/2015/9/8/chartex",
        Microsoft + "drawing/2015/10/21/chartex",
        Microsoft + "drawing/2016/5/9/chartex",
        Microsoft + "drawing/2016/5/10/chartex",
        Microsoft + "drawing/2016/5/11/chartex",
        Microsoft + "drawing/2016/5/12/chartex",
        Microsoft + "drawing/2016/5/13/chartex",
        Microsoft + "drawing/2016/5/14/chartex",
        Microsoft + "drawing/2016/ink",
        Microsoft + "drawing/2016/SVG/main",
        Microsoft + "drawing/2017/model3d",
        Microsoft + "drawing/2018/hyperlinkcolor",
        Microsoft + "mac/office/2008/main",
        "http://schemas.microsoft.com/office/2019/extlst",
        "urn:schemas-microsoft-com:vml",
        "urn:schemas-microsoft-com:office:office",
        "urn:schemas-microsoft-com:office:word",
    };

    internal static bool Has(string? vocabulary) =>
        vocabulary != null
        && (s_known.Contains(vocabulary)
            || vocabulary.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal)
            || vocabulary.StartsWith("http://purl.oclc.org/ooxml/", StringComparison.Ordinal)
            || vocabulary.StartsWith("http://www.wps.cn/officeDocument/", StringComparison.Ordinal));
}
